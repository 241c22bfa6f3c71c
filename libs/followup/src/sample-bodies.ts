/** UN-Habitat's two bodies as facts: names, seat, how each names its sessions (HSP/HA.1/HLS.2, HSP/HA.1/HLS.3). */
export const sampleBodies = [
  {
    key: 'assembly',
    names: { en: 'United Nations Habitat Assembly', zh: '联合国人居大会' },
    zone: 'Africa/Nairobi',
    naming: 'number',
    parent: null,
  },
  {
    key: 'executive-board',
    names: { en: 'Executive Board', zh: '执行局' },
    zone: 'Africa/Nairobi',
    naming: 'year-and-ordinal',
    parent: 'assembly',
  },
] as const;
