/** Ruled lines to write on, with what they are for; they stay together on one page. */
export const PaperLines = ({
  heading,
  note,
  lines,
}: {
  readonly heading?: string;
  readonly note?: string;
  readonly lines: number;
}) => (
  <div className="kept-whole mt-3 hidden print:block">
    {heading && (
      <p className="text-13">
        <b className="mr-3 font-semibold">{heading}</b>
        {note && <span className="text-ink-3">{note}</span>}
      </p>
    )}
    {Array.from({ length: lines }, (_, line) => (
      <div key={line} aria-hidden="true" className="h-7 border-b border-rule-2" />
    ))}
  </div>
);
