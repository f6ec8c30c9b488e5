import { expect } from '@open-wc/testing';
import { failureOf, readJson } from './json-document.js';

const BODY = '<p>Một</p>';
const POST = { id: 12, slug: 'tin-12', ...title('Tin 12') };
const OTHER = { id: 13, slug: 'tin-13', ...title('Tin 13') };

const lists: [name: string, itemId: string | undefined, expected: string][] = [
  ['the first post', undefined, 'Tin 12'],
  ['a post by its id', '13', 'Tin 13'],
  ['a post by its slug', 'tin-13', 'Tin 13'],
];

const refused: [name: string, json: unknown, expected: RegExp, itemId?: string][] = [
  [
    'an error: no such post',
    error('rest_post_invalid_id', 404),
    /: not-found\. .*rest_post_invalid_id: ID/,
  ],
  ['an error: gone', error('rest_post_gone', 410), /: gone\. .*rest_post_gone/],
  ['an error: log in first', error('rest_forbidden', 401), /: status\. .*rest_forbidden/],
  ['an error: not allowed', error('rest_cannot_read', 403), /: status\. .*rest_cannot_read/],
  ['an error: no route', error('rest_no_route', 404), /: not-found\. .*rest_no_route/],
  ['an error of a plug-in', error('jwt_auth_failed', 403), /: status\. .*jwt_auth_failed/],
  ['an error without data', { ...error('rest_x', 500), data: null }, /: status\. .*rest_x/],
  ['a very long error', { ...error('a', 500), message: 'b'.repeat(9999) }, /: status\. .{1,300}$/],
  ['an empty list', [], /: not-found\. /],
  ['a list without that post', [POST, OTHER], /: not-found\. /, '14'],
  ['a list without that post, but with such a property', [POST], /: not-found\. /, 'toString'],
  [
    'a post with a password',
    { ...POST, content: { rendered: '', protected: true } },
    /: unreadable\. .*password/,
  ],
  ['a post in the bin', { ...POST, status: 'trash' }, /: gone\. .*"trash"/],
  ['a draft', { ...POST, status: 'draft' }, /: not-found\. .*"draft"/],
  ['a private post', { ...POST, status: 'private' }, /: not-found\. .*"private"/],
  ['a post without anything', { title: { rendered: '' } }, /: empty\. /],
];

describe('parseWordPress of what WordPress answers', () => {
  for (const [name, itemId, expected] of lists) {
    it(`finds in a list ${name}`, async () => {
      expect(await readJson([null, POST, OTHER], itemId)).to.have.property('title', expected);
    });
  }

  for (const [name, json, expected, itemId] of refused) {
    it(`refuses ${name}`, async () => {
      expect(await failureOf(json, itemId)).to.match(expected);
    });
  }

  it('reads a protected post whose password the reader has given', async () => {
    const post = { ...POST, content: { rendered: BODY, protected: true } };
    expect(await readJson(post)).to.have.property('bodyHtml', BODY);
  });

  it('reads a post that is published', async () => {
    expect(await readJson({ ...POST, status: 'publish' })).to.have.property('title', 'Tin 12');
  });
});

function title(rendered: string) {
  return { title: { rendered } };
}

function error(code: string, status: number) {
  return { code, message: 'ID không hợp lệ.', data: { status } };
}
