internal import COpenSSL

/// A certificate that OpenSSL holds.
@safe struct Certificate: ~Copyable {
    let handle: OpaquePointer

    init(owning handle: OpaquePointer) {
        unsafe self.handle = handle
    }

    deinit {
        unsafe X509_free(handle)
    }
}

/// A private key that OpenSSL holds and wipes when it goes.
@safe struct PrivateKey: ~Copyable {
    let handle: OpaquePointer

    /// Reads the first private key in PEM text.
    init(pem: [UInt8]) throws(TLSError) {
        let text = try PEMText(pem)
        guard let key = unsafe PEM_read_bio_PrivateKey(text.handle, nil, refuseToAsk, nil) else {
            throw .badPrivateKey(ErrorQueue.take())
        }
        unsafe handle = key
    }

    deinit {
        unsafe EVP_PKEY_free(handle)
    }
}

/// PEM text, read certificate by certificate.
@safe struct PEMText: ~Copyable {
    fileprivate let handle: OpaquePointer

    init(_ bytes: [UInt8]) throws(TLSError) {
        unsafe handle = try secureCopy(of: bytes)
    }

    deinit {
        unsafe BIO_free(handle)
    }

    /// The next certificate, or nil after the last.
    mutating func nextCertificate() throws(TLSError) -> Certificate? {
        if let certificate = unsafe PEM_read_bio_X509(handle, nil, refuseToAsk, nil) {
            return unsafe Certificate(owning: certificate)
        }
        let code = ERR_peek_last_error()
        let reason = ErrorQueue.take()
        if ERR_GET_LIB(code) == ERR_LIB_PEM && ERR_GET_REASON(code) == PEM_R_NO_START_LINE {
            return nil
        }
        throw .badCertificate(reason)
    }
}

/// The bytes in memory that OpenSSL wipes when it frees it.
private func secureCopy(of bytes: [UInt8]) throws(TLSError) -> OpaquePointer {
    guard let bio = unsafe BIO_new(BIO_s_secmem()) else {
        throw .unavailable(ErrorQueue.take())
    }
    var written = 0
    guard unsafe bytes.isEmpty || BIO_write_ex(bio, bytes, bytes.count, &written) == 1 else {
        unsafe BIO_free(bio)
        throw .unavailable(ErrorQueue.take())
    }
    return unsafe bio
}

/// Answers OpenSSL's question for a password with none; by itself it would ask on the terminal.
private func refuseToAsk(
    _ text: UnsafeMutablePointer<CChar>?, _ size: Int32, _ writing: Int32,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    -1
}
