import { Clock } from '../clock/clock.js';

/** A clock that stands still until a test moves it. */
export class FixedClock extends Clock {
  constructor(private at: Date) {
    super();
  }

  static at(instant: string): FixedClock {
    return new FixedClock(new Date(instant));
  }

  now(): Date {
    return this.at;
  }

  moveTo(instant: string): void {
    this.at = new Date(instant);
  }
}
