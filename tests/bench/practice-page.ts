type MeasuredPage = [name: string, path: string, headers: Record<string, string>]

/** The pages of one practice that its readers open: the worked example, its story, and an indicator that it aims at. */
export function practicePages(session: string): MeasuredPage[] {
  const gusa = '/praksis/eks-gusa-familiedialog'
  return [
    ['practice of two versions', gusa, {}],
    ['the same, logged in', gusa, { cookie: session }],
    ['its two versions compared', `${gusa}/revisioner/2`, {}],
    ['indicator with its practices', '/indikatorer/bu-fc-tvaerfaglig-model', {}],
  ]
}
