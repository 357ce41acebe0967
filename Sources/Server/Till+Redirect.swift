internal import Commerce
internal import Crypto
internal import Curl
internal import Providers
internal import Schema

extension Till {
    /// Sets up the provider that redirects.
    static func redirect(_ settings: RedirectSettings?) throws -> Station {
        guard let settings else {
            throw ServerError(
                "The provider redirect needs --redirect-url, --redirect-key-file and "
                    + "--redirect-secret-file.")
        }
        guard let key = try secrets(settings.keyPath).first else {
            throw ServerError("\(settings.keyPath) holds no key.")
        }
        let secrets = SharedSecrets(try secrets(settings.secretPath))
        return Station(
            row: PaymentProviderRow(name: Redirect.name),
            deliverer: Redirect(
                over: CurlLine(
                    url: settings.url, key: String(decoding: key, as: UTF8.self),
                    authorityPath: settings.authorityPath)),
            reader: RedirectReports(secrets: secrets),
            reload: { secrets.replace(with: try self.secrets(settings.secretPath)) })
    }

    /// The secrets of a file that only its owner may read, one a line.
    static func secrets(_ path: String) throws -> [[UInt8]] {
        let lines = try SmallFile.read(path, .secret).split { $0 == 10 || $0 == 13 }
        let secrets = lines.map(Array.init)
        guard !secrets.isEmpty, secrets.count <= 10, secrets.allSatisfy({ $0.count >= 16 }) else {
            throw FileError(path, .damaged("it holds no secrets of 16 characters or more"))
        }
        return secrets
    }
}

/// The way to a provider over HTTPS.
private final class CurlLine: RedirectLine {
    private let url: String
    private let fields: [String]
    private let client: HTTPClient

    /// Bytes of an answer: a statement's page of 100 records.
    private static let answerLimit = 256 << 10

    init(url: String, key: String, authorityPath: String?) {
        self.url = url
        fields = ["Authorization: Bearer \(key)"]
        client = HTTPClient(authorityPath: authorityPath)
    }

    func ask(_ question: RedirectQuestion, within limit: Duration) -> RedirectReply {
        let milliseconds =
            limit.components.seconds * 1_000
            + limit.components.attoseconds / 1_000_000_000_000_000
        var request = HTTPRequest(
            question.form == nil ? .get : .post, url + question.path, fields: fields,
            body: question.form ?? [], timeLimitMilliseconds: milliseconds)
        request.answerLimit = Self.answerLimit
        if question.form != nil {
            request.fields.append("Content-Type: application/x-www-form-urlencoded")
        }
        do throws(CurlError) {
            let answer = try client.perform(request)
            return .answer(status: answer.status, body: answer.body)
        } catch {
            return error.cause == .notReached
                ? .notReached("the provider was not reached: \(error)")
                : .brokenOff("the provider did not answer: \(error)")
        }
    }
}
