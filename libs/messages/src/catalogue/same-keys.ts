/** A catalogue in another language: the same keys, any words. A missing or surplus key does not compile. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
