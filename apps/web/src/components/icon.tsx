const shapes = {
  warning: 'M8 1.5 15 14H1L8 1.5Zm0 4.6v4m0 1.6v.9',
  outside: 'M6 3.5H3.5v9h9V10M9 2.5h4.5V7M13 3 7.5 8.5',
  down: 'M4 6l4 4 4-4',
  stop: 'M5.200 1.500h5.600l3.700 3.700v5.600l-3.700 3.700H5.200l-3.700-3.700V5.200L5.200 1.500ZM5 8h6',
  language:
    'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 0c2 2 2.6 4.200 2.600 6.500S10 12.500 8 14.500c-2-2-2.600-4.200-2.600-6.500S6 3.500 8 1.500ZM2 8h12',
} as const;

/** A small drawing beside words that say the same: never alone. */
export function Icon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
