import type { Config } from 'tailwindcss'

/** Every colour, size and width of the site. Contrasts are proved in `tests/contrast.test.ts`. */
export const colours = {
  ink: '#14232B',
  slate: '#4A5B64',
  white: '#FFFFFF',
  mist: '#F4F7F8',
  line: '#C9D3D8',
  petrol: '#0B5563',
  'petrol-dark': '#083F4A',
  'petrol-pale': '#E3F0F1',
  rust: '#A23B12',
  'rust-pale': '#FBEDE6',
  focus: '#FFB000',
  'focus-edge': '#14232B',
  sand: '#FFF8E6',
  'quarter-1': '#0B4F5C',
  'quarter-2': '#3C8D99',
  'quarter-3': '#9CCDD2',
  'quarter-4': '#E3F0F1',
  'socio-1': '#FFF3D6',
  'socio-2': '#F3CF7A',
  'socio-3': '#C98A1B',
  'socio-4': '#7A4E00',
} as const

export default {
  content: ['./app/**/*.{ts,tsx}'],
  theme: {
    colors: { transparent: 'transparent', current: 'currentColor', ...colours },
    fontFamily: { sans: ['"Source Sans 3 Variable"', 'system-ui', 'sans-serif'] },
    fontSize: {
      s: ['1rem', { lineHeight: '1.5' }],
      m: ['1.125rem', { lineHeight: '1.6' }],
      l: ['1.375rem', { lineHeight: '1.4' }],
      xl: ['1.75rem', { lineHeight: '1.25' }],
      '2xl': ['2.5rem', { lineHeight: '1.15' }],
    },
    extend: {
      maxWidth: { page: '75rem', text: '70ch' },
      boxShadow: { raised: '0 2px 10px rgb(20 35 43 / 0.14)' },
    },
  },
} satisfies Config
