import type { CalendarDate } from './calendar-date.ts';

// The Vietnamese calendar by the rules of Hồ Ngọc Đức (“Thuật toán tính âm lịch”), days counted as Julian day numbers in
// the time zone of Viet Nam. Beijing's calendar has the new year a day later now and then: 2007, 2030.

const radians = Math.PI / 180;
/** Viet Nam is seven hours ahead: the part of a day. */
const zone = 7 / 24;
/** Between two new moons, in days; between two Decembers that hold a winter solstice there are twelve or thirteen. */
const month = 29.530588853;
/** The Julian day of the new moon from which they are counted, on 1 January 1900. */
const firstNewMoon = 2415021.076998695;

const sine = (degrees: number): number => Math.sin(degrees * radians);

/** The Julian day, with its fraction, of a new moon counted from 1900 (J. Meeus, “Astronomical Algorithms”, 1998). */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const [t2, t3] = [t * t, t * t * t];
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
  const correction =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + moon) +
    0.001 * sine(2 * node - moon) +
    0.0005 * sine(2 * moon + sun);
  const drift = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return mean + correction - drift;
}

/** The day in Viet Nam on which a new moon falls. */
const newMoonDay = (k: number): number => Math.floor(newMoon(k) + 0.5 + zone);

/** In which twelfth of its way the sun stands when a day begins in Viet Nam: 9 from the winter solstice on. */
function sunTwelfth(day: number): number {
  const t = (day - 0.5 - zone - 2451545) / 36525;
  const t2 = t * t;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
  const longitude =
    mean +
    (1.9146 - 0.004817 * t - 0.000014 * t2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const julianDay = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 2440588;
const dateOf = (day: number): CalendarDate => new Date((day - 2440588) * 86_400_000).toISOString().slice(0, 10);

/** The number of the new moon with which the month of the winter solstice begins, the eleventh. */
function solsticeMonth(year: number): number {
  const k = Math.floor((julianDay(`${year}-12-31`) - firstNewMoon) / month);
  return sunTwelfth(newMoonDay(k)) >= 9 ? k - 1 : k;
}

/** Whether the sun changes its twelfth in a month: one in which it does not is put in between. */
const isLeap = (k: number): boolean => sunTwelfth(newMoonDay(k)) === sunTwelfth(newMoonDay(k + 1));

/** The first day of the lunar year (Tết Nguyên đán) that falls into a year. Held for 1950 to 2100. */
export function lunarNewYearOf(year: number): CalendarDate {
  const eleventh = solsticeMonth(year - 1);
  const isLeapYear = solsticeMonth(year) - eleventh === 13;
  // A month put in between moves the new year only where it comes right after the eleventh or the twelfth.
  const between = isLeapYear && (isLeap(eleventh + 1) || isLeap(eleventh + 2)) ? 1 : 0;
  return dateOf(newMoonDay(eleventh + 2 + between));
}
