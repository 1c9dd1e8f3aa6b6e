/** A picto by concept. It always stands beside words, so it says nothing to a screen reader. */
export function Picto({ concept, size = 32 }: { concept: string; size?: number }) {
  return (
    <img
      className="picto"
      src={`/pictos/${concept}.svg`}
      alt=""
      width={size}
      height={size}
      decoding="async"
    />
  );
}
