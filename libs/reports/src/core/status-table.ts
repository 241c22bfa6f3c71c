/** The status report as data: what any rendering of it says, in the language it was asked for in. */
export interface StatusReport {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly subtitle: string;
  readonly asAt: string;
  readonly summary: string;
  readonly columns: readonly string[];
  readonly rows: readonly StatusRow[];
}

export interface StatusRow {
  readonly decision: string;
  /** In which decisions it was requested before and again; null when only there. */
  readonly requestedIn: string | null;
  /** The words of the request; marked when they are not in the language of the report. */
  readonly request: { readonly text: string; readonly lang: string; readonly mark: string | null };
  readonly due: string;
  readonly responsible: string;
  /** Paragraphs. */
  readonly progress: readonly string[];
  /** Documents and pages that show it. */
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly status: string;
}
