import { html, Html } from './html.js';
import type { StatusReport, StatusRow } from './status-table.js';

/** The status report as a page by itself, to read, print or save; it needs no script and fetches nothing. */
export function renderHtml(report: StatusReport): string {
  return html`<!doctype html>
    <html lang="${report.lang}" dir="${report.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${report.title} – ${report.subtitle}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          <h1>${report.title}</h1>
          <p class="session">${report.subtitle}</p>
          <p>${report.asAt}</p>
          <p>${report.summary}</p>
          ${report.rows.length === 0 ? html`` : table(report)}
        </main>
      </body>
    </html> `.toString();
}

function table({ columns, rows }: StatusReport): Html {
  return html`<div class="wide" role="region" aria-label="${columns.join(', ')}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </div>`;
}

function row({ decision, requestedIn, request, due, responsible, progress, links, status }: StatusRow): Html {
  return html`<tr>
    <th scope="row">${decision}${requestedIn === null ? html`` : html` <small>${requestedIn}</small>`}</th>
    <td>
      <span lang="${request.lang}" dir="auto">${request.text}</span>${
        request.mark === null ? html`` : html` <small>(${request.mark})</small>`
      }
    </td>
    <td>${due}</td>
    <td>${responsible}</td>
    <td>
      ${progress.map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}${links.length === 0 ? html`` : list(links)}
    </td>
    <td>${status}</td>
  </tr> `;
}

function list(links: StatusRow['links']): Html {
  return html`<ul>
    ${links.map(
      ({ title, url }) =>
        html`<li>
          <bdi><a href="${url}" rel="noreferrer">${title}</a></bdi>
        </li>`,
    )}
  </ul>`;
}

const style = new Html(`
  body { font: 16px/1.45 system-ui, 'Noto Sans', 'Noto Sans SC', 'Noto Sans Arabic', sans-serif; color: #1b1f24; background: #fff; margin: 0; }
  main { max-inline-size: 78rem; margin-inline: auto; padding: 1.5rem; }
  h1 { font-size: 1.5rem; margin-block: 0 0.25rem; }
  .session { font-size: 1.125rem; margin-block-start: 0; }
  .wide { overflow-x: auto; }
  table { border-collapse: collapse; inline-size: 100%; min-inline-size: 56rem; font-variant-numeric: tabular-nums; }
  th, td { border-block-end: 1px solid #c9d1d9; padding: 0.5rem 0.75rem; text-align: start; vertical-align: top; }
  thead th { border-block-end-width: 2px; border-block-end-color: #57606a; }
  tbody th { font-weight: 600; inline-size: 12rem; }
  td:nth-child(2) { inline-size: 28rem; }
  td:nth-child(4), td:nth-child(6) { min-inline-size: 6rem; }
  td > p:first-child { margin-block-start: 0; }
  td > [lang], small { display: block; }
  small { color: #57606a; }
  @media print {
    main { padding: 0; max-inline-size: none; }
    .wide { overflow: visible; }
    tr { break-inside: avoid; }
  }
`);
