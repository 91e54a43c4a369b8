const PATHS = {
  document: 'M4 1.5h6l3 3v10H4zM10 1.5v3h3M6 8h5M6 11h5',
  programme: 'M1.5 3.5h5l1.5 2h6.5v8h-13zM1.5 5.5h6.5',
  workspace: 'M1.5 2.5h5.5v5h-5.5zM9 2.5h5.5v5h-5.5zM1.5 9.5h5.5v5h-5.5zM9 9.5h5.5v5h-5.5z',
  filter: 'M2 3h12l-4.7 5.5v4.5l-2.6 -1.5v-3z',
  add: 'M8 2.5v11M2.5 8h11',
  exports: 'M8 10V2M5 5l3 -3l3 3M3 8v6h10v-6',
  meeting: 'M1.5 2.5h13v8h-13zM8 10.5v3M5 13.5h6',
  pin: 'M5 2h6M6 2v5l-2 2.5h8l-2 -2.5v-5M8 9.5v5',
};

/** A sign for a control whose word has no room; the control says the word as its label. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round" />
    </svg>
  );
}
