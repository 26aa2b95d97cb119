/** Says what a benchmark does now, with the seconds since its start: some take half an hour. */
export function progress(what: string): void {
  console.log(`${(performance.now() / 1_000).toFixed(0).padStart(5)} s  ${what}`);
}
