/** The mark at a sentence that the editors still have to check with the law. */
export function ToCheck() {
  return <em className="to-check">(nog na te kijken)</em>;
}
