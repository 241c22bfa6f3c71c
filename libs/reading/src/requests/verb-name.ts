/** What is asked, with what its marker tells: "also requests". */
export function verbName(name: string, marker: string): string {
  if (marker === 'again') return name === 'requests' ? 'requests again' : name;
  return marker === '' ? name : `${marker} ${name}`;
}
