internal import CCurl

/// Why a transfer did not come to its end.
package struct CurlError: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Cause: Sendable {
        /// Nobody was reached, or nobody who could prove to be the right one: nothing was said.
        case notReached
        /// The other side does not know the user or the password.
        case loginRefused
        /// The other side answered, and did not do it.
        case refused
        /// The conversation broke off or took too long: nobody knows how far it came.
        case brokenOff
    }

    package let cause: Cause
    /// The other side's last answer, such as 550 of SMTP or 503 of HTTP; 0 without one.
    package let status: Int
    /// What libcurl calls it. It names neither hosts nor people.
    package let text: String

    package var description: String {
        status == 0 ? text : "\(text) (the last answer was \(status))"
    }

    /// The other side answered more than anybody wants to read.
    static func answerTooLarge(status: Int) -> CurlError {
        CurlError(cause: .brokenOff, status: status, text: "The answer is too large")
    }

    private init(cause: Cause, status: Int, text: String) {
        self.cause = cause
        self.status = status
        self.text = text
    }

    init(_ code: CURLcode, status: Int) {
        self.status = status
        text = unsafe String(cString: curl_easy_strerror(code))
        cause =
            switch code {
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT,
                CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_USE_SSL_FAILED,
                CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM, CURLE_URL_MALFORMAT,
                CURLE_UNSUPPORTED_PROTOCOL, CURLE_INTERFACE_FAILED:
                .notReached
            case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR:
                .loginRefused
            case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_WEIRD_SERVER_REPLY,
                CURLE_HTTP_RETURNED_ERROR, CURLE_REMOTE_ACCESS_DENIED:
                status >= 400 ? .refused : .brokenOff
            default:
                .brokenOff
            }
    }
}
