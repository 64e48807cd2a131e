/**
 * Symbols of up to three letters that mean a unit or a currency wherever they follow a number in running text. The others
 * of CLDR's are too often a word or a name: `in`, `am`, `St`, `5G`, `COP 29`.
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

/** Codes of currencies that may stand before a number below 100, where `COP 29` and `TOP 10` are other things. */
export const currencyCodes: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF JPY CNY RUB CAD AUD NZD SEK NOK DKK PLN UAH INR BRL'.split(' '),
);
