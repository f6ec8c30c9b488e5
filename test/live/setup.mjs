// Fetches what the tests against real servers need. Where it cannot, they say that they did not run.
import { fetchPackages, whyNot } from './debian-packages.mjs';

for (const server of ['wordpress', 'nginx']) {
  try {
    fetchPackages(server);
  } catch (error) {
    console.error(error.message);
  }
  const reason = whyNot(server);
  if (reason) console.warn(`The tests with ${server} will not run: ${reason}.`);
}
