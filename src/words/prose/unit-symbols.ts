/**
 * Symbols of up to three letters that always mean a unit or currency after a number. CLDR's others are too often
 * words or names: `in`, `am`, `St`, `5G`, `COP 29`.
 */
export const unitSymbols: ReadonlySet<string> = new Set(
  [
    'm g t l L W V km cm mm dm nm kg mg µg μg ng ha hl hL cl cL dl ml mL kW MW GW TW Wh kWh MWh GWh TWh kV mV MV kA mA',
    'kt Mt Gt kJ MJ GJ TJ Hz kHz MHz GHz dB Pa hPa kPa MPa GPa bar psi ppm ppb ppt mph kph Bq kBq MBq GBq Sv mSv µSv',
    'ko Mo Go To kB MB GB TB PB ft lb lbs oz mi nmi yd bbl hp cal pp pc pct ton eV mol',
    'EUR USD GBP CHF JPY CNY RUB CAD AUD NZD SEK NOK DKK PLN CZK HUF UAH INR BRL KRW ILS kr zł Kč Ft yen won',
  ]
    .join(' ')
    .split(' '),
);

/** Currency codes accepted before a number below 100; `COP 29` and `TOP 10` are not amounts. */
export const currencyCodes: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF JPY CNY RUB CAD AUD NZD SEK NOK DKK PLN UAH INR BRL'.split(' '),
);
