import { addresses } from './addresses.js';
import { clobbering } from './clobbering.js';
import { foreign } from './foreign.js';
import { handlers } from './handlers.js';
import { limits } from './limits.js';
import { mutation } from './mutation.js';
import { overlays } from './overlays.js';
import { requests } from './requests.js';
import { scripts } from './scripts.js';
import { slotsAndParts } from './slots-and-parts.js';

/** Every attack, by its class. */
export const ATTACKS = {
  scripts,
  handlers,
  addresses,
  'foreign content': foreign,
  mutation,
  clobbering,
  overlays,
  requests,
  'slots and parts': slotsAndParts,
  limits,
};
