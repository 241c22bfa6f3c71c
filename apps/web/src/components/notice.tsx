import type { ReactNode } from 'react';
import { Icon } from './icon.js';

/** What went wrong and what to do, announced when it appears. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className="notice" role="alert">
      <Icon name="warning" />
      <div>{children}</div>
    </div>
  );
}
