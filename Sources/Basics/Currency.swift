/// A currency of ISO 4217 that goods can be priced in.
package struct Currency: Sendable, Hashable {
    /// Three letters, such as `EUR`.
    package let code: String
    /// How many digits stand behind the point: 2 for EUR, 0 for JPY, 3 for KWD.
    package let exponent: Int

    /// `nil` if ISO 4217 knows no such currency.
    package init?(code: String) {
        guard let exponent = exponents[code] else { return nil }
        self.code = code
        self.exponent = exponent
    }
}

/// Source: ISO 4217, list one, without funds, metals and test codes.
private let exponents: [String: Int] = {
    let two = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD \
        CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD \
        GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL \
        MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN \
        PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP \
        SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
        """
    let zero = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
    let three = "BHD IQD JOD KWD LYD OMR TND"
    var exponents: [String: Int] = [:]
    for (list, exponent) in [(two, 2), (zero, 0), (three, 3)] {
        for code in list.split(separator: " ") {
            exponents[String(code)] = exponent
        }
    }
    return exponents
}()
