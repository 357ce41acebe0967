/// The signature `t=SECONDS,v1=HEX` of what somebody reports: HEX is HMAC-SHA256 of the seconds, a
/// dot and the body, under a secret that both sides share.
///
/// So neither the body nor its time can be forged, and what is old is not taken. Several secrets,
/// and several digests in one signature, let secrets be changed without a pause.
package enum ReportSignature {
    /// A report may be so many seconds older, or newer, than now: for clocks that differ, and for
    /// lines that are slow. Who reports sends again what was not acknowledged.
    package static let windowSeconds: UInt64 = 300
    /// Digests that are looked at in one signature.
    private static let digests = 5

    /// Whether `signature` is that of who has one of `secrets`, over `body`, of about so many
    /// seconds since 1970.
    package static func check(
        _ signature: String, of body: [UInt8], atSecond now: Int64, by secrets: [[UInt8]]
    ) -> Bool {
        var sent: String?
        var claimed: [[UInt8]] = []
        for part in signature.split(separator: ",") {
            let part = part.drop { $0 == " " }
            if part.hasPrefix("t=") {
                // Of two times, which one was signed is anybody's guess.
                guard sent == nil else { return false }
                sent = String(part.dropFirst(2))
            } else if part.hasPrefix("v1=") {
                claimed.append(Array(part.dropFirst(3).utf8))
            }
        }
        guard let sent, let seconds = Int64(sent), claimed.count <= digests else { return false }
        let (age, isTooFar) = now.subtractingReportingOverflow(seconds)
        guard !isTooFar, age.magnitude <= windowSeconds else { return false }
        var isRight = false
        for secret in secrets {
            let expected = SHA256.hash(digest(of: body, sent, by: secret).span)
            for claim in claimed {
                // Digests of the two compare in the same time wherever they differ.
                let isSame = SHA256.hash(claim.span) == expected
                isRight = isRight || isSame
            }
        }
        return isRight
    }

    /// Signs `body` as sent at so many seconds since 1970.
    package static func sign(
        _ body: [UInt8], atSecond seconds: Int64, by secret: [UInt8]
    ) -> String {
        let text = String(decoding: digest(of: body, "\(seconds)", by: secret), as: UTF8.self)
        return "t=\(seconds),v1=\(text)"
    }

    /// In hexadecimal digits.
    private static func digest(
        of body: [UInt8], _ seconds: String, by secret: [UInt8]
    ) -> [UInt8] {
        var hash = KeyedHash(bytes: secret.span)
        hash.update(Array("\(seconds).".utf8).span)
        hash.update(body.span)
        return hash.finish().bytes.flatMap { byte in
            [byte >> 4, byte & 15].map { $0 < 10 ? $0 + 48 : $0 + 87 }
        }
    }
}
