import { tellOfNews } from '~/digest/tell-of-news.server'

const month = 30 * 86_400_000

/** Tells the demonstration's people what a job would find the next time it looks, so that there is something to see at once. */
export async function loadDemoNotifications(now: Date): Promise<void> {
  await tellOfNews(new Date(now.getTime() - month), now)
}
