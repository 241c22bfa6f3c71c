import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Props {
  /** The session's key: "executive-board/2026/2". */
  readonly session: string;
  /** Left out of the order of the keyboard, where the same link stands nearby. */
  readonly again?: boolean;
  readonly children: ReactNode;
}

/** Leads to a session's page. */
export function SessionLink({ session, again = false, children }: Props) {
  const [body = '', ...name] = session.split('/');
  return (
    <Link
      to="/sessions/$body/$"
      params={{ body, _splat: name.join('/') }}
      {...(again ? { tabIndex: -1 } : {})}
    >
      {children}
    </Link>
  );
}
