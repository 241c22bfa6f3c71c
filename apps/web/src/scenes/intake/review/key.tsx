/** The key that does the same as the button; those who cannot see it find it among the keys. */
export function Key({ name }: { readonly name: string }) {
  return <kbd aria-hidden="true">{name}</kbd>;
}
