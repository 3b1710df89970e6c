/** How the municipalities lie: below which value 10, 25, 50, 75 and 90 % of them are. */
export type Spread = { count: number; p10: number; p25: number; p50: number; p75: number; p90: number }
