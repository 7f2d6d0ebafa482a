export default function Page() {
  return <textarea aria-label="Message" />;
}
