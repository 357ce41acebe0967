/// Why a certificate was not taken or a connection could not go on.
///
/// The texts are for the log; none of them goes to the peer.
package enum TLSError: Error, Equatable {
    /// The PEM text holds no usable certificate.
    case badCertificate(String)

    /// The certificate's last day has passed.
    case certificateExpired

    /// The PEM text holds no usable private key, or one locked by a password.
    case badPrivateKey(String)

    /// The private key belongs to another certificate.
    case keyOfAnotherCertificate

    /// The peer broke the protocol, offered nothing we accept, or could not prove who it is.
    case refused(String)

    /// The peer did not ask for the application protocol this end speaks.
    case noCommonProtocol

    /// Plaintext came to be written before the handshake was done or after the session failed.
    case notReady

    /// The output buffer reached its limit; the session cannot go on.
    case outputFull

    /// OpenSSL could not make an object: memory is short or its settings are unusable.
    case unavailable(String)
}
