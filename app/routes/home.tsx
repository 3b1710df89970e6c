export default function Home() {
  return <h1>Socialt Indeks</h1>
}
