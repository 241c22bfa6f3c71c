/** A mail brings its own style, which the policy of the pages around it forbids; nothing runs and nothing is fetched. */
export const framedMailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

const nothing = '<!doctype html><html lang="zxx"><head><title>–</title></head><body></body></html>';

/** A mail as a page to be framed, or an empty one: its links open beside the frame, not in it. */
export function framedMail(html: string | null): string {
  return (html ?? nothing).replace('<head>', '<head><base target="_blank" />');
}
