import { useEffect, useRef } from 'react';

/** A secret that is told once: reading goes there, so that nobody misses it. */
export function ToldSecret({ words, secret }: { readonly words: string; readonly secret: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="told-secret" role="status" tabIndex={-1} ref={place}>
      <p>{words}</p>
      <pre className="secret" dir="ltr">
        {secret}
      </pre>
    </div>
  );
}
