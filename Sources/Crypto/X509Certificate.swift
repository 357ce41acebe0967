internal import COpenSSL

/// A certificate in the making, or one read from PEM text.
@safe struct X509Certificate: ~Copyable {
    private let handle: OpaquePointer

    private init(owning handle: OpaquePointer) {
        unsafe self.handle = handle
    }

    /// Starts a certificate for `key`, with a random serial number.
    init(subject: String, validDays: Int, key: borrowing ECKey) {
        guard let certificate = unsafe X509_new() else { preconditionFailure("no memory") }
        unsafe handle = certificate
        mustSucceed(unsafe X509_set_version(certificate, Int(X509_VERSION_3)))
        var serial = randomBytes(16)
        serial[0] = serial[0] & 0x7f | 0x40
        let number = unsafe BN_bin2bn(serial, Int32(serial.count), nil)
        unsafe BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate))
        unsafe BN_free(number)
        // An hour back, for clients whose clocks are behind.
        unsafe X509_gmtime_adj(X509_getm_notBefore(certificate), -3600)
        unsafe X509_gmtime_adj(X509_getm_notAfter(certificate), validDays * 86_400 - 3600)
        mustSucceed(unsafe X509_set_pubkey(certificate, key.handle))
        mustSucceed(
            unsafe X509_NAME_add_entry_by_txt(
                X509_get_subject_name(certificate), "CN", MBSTRING_UTF8, subject, -1, -1, 0))
    }

    /// Reads the first certificate in PEM text.
    init?(pem: [UInt8]) {
        let text = MemoryText(pem)
        guard let certificate = unsafe PEM_read_bio_X509(text.handle, nil, nil, nil) else {
            ERR_clear_error()
            return nil
        }
        unsafe handle = certificate
    }

    deinit {
        unsafe X509_free(handle)
    }

    var pem: [UInt8] {
        let text = MemoryText()
        mustSucceed(unsafe PEM_write_bio_X509(text.handle, handle))
        return text.bytes
    }

    func setIssuer(_ issuer: borrowing X509Certificate) {
        mustSucceed(
            unsafe X509_set_issuer_name(handle, X509_get_subject_name(issuer.handle)))
    }

    /// Adds an extension, written as in OpenSSL's configuration files.
    func add(_ kind: Int32, _ value: String, issuer: borrowing X509Certificate) {
        var context = unsafe X509V3_CTX()
        unsafe X509V3_set_ctx(&context, issuer.handle, handle, nil, nil, 0)
        guard let element = unsafe X509V3_EXT_conf_nid(nil, &context, kind, value) else {
            preconditionFailure("OpenSSL does not take \(value): \(takeReason())")
        }
        mustSucceed(unsafe X509_add_ext(handle, element, -1))
        unsafe X509_EXTENSION_free(element)
    }

    func sign(with key: borrowing ECKey) {
        precondition(unsafe X509_sign(handle, key.handle, EVP_sha256()) > 0, "signing cannot fail")
    }

    func belongs(to key: borrowing ECKey) -> Bool {
        answer(unsafe X509_check_private_key(handle, key.handle))
    }

    func isSigned(by key: borrowing ECKey) -> Bool {
        answer(unsafe X509_verify(handle, key.handle))
    }

    func isValid(forDays days: Int) -> Bool {
        let end = unsafe X509_time_adj_ex(nil, Int32(days), 0, nil)
        defer { unsafe ASN1_TIME_free(end) }
        return unsafe ASN1_TIME_compare(X509_get0_notAfter(handle), end) > 0
    }

    /// True if the certificate is for that host name or address.
    func bears(_ name: String) -> Bool {
        isAddress(name)
            ? answer(unsafe X509_check_ip_asc(handle, name, 0))
            : answer(unsafe X509_check_host(handle, name, name.utf8.count, 0, nil))
    }

    private func answer(_ value: Int32) -> Bool {
        ERR_clear_error()
        return value == 1
    }
}

/// An ECDSA key on P-256.
@safe struct ECKey: ~Copyable {
    let handle: OpaquePointer

    /// Makes a new key.
    init() {
        guard let key = unsafe openssl_EVP_EC_gen("P-256") else {
            preconditionFailure("OpenSSL makes no key: \(takeReason())")
        }
        unsafe handle = key
    }

    /// Reads a key from PEM text.
    init?(pem: [UInt8]) {
        let text = MemoryText(pem)
        guard let key = unsafe PEM_read_bio_PrivateKey(text.handle, nil, refuseToAsk, nil) else {
            ERR_clear_error()
            return nil
        }
        unsafe handle = key
    }

    deinit {
        unsafe EVP_PKEY_free(handle)
    }

    var pem: [UInt8] {
        let text = MemoryText()
        mustSucceed(unsafe PEM_write_bio_PrivateKey(text.handle, handle, nil, nil, 0, nil, nil))
        return text.bytes
    }
}

/// Text in memory that OpenSSL reads or writes, and wipes when it goes.
@safe private struct MemoryText: ~Copyable {
    let handle: OpaquePointer

    init(_ bytes: [UInt8] = []) {
        guard let bio = unsafe BIO_new(BIO_s_secmem()) else { preconditionFailure("no memory") }
        unsafe handle = bio
        var written = 0
        if !bytes.isEmpty {
            mustSucceed(unsafe BIO_write_ex(bio, bytes, bytes.count, &written))
        }
    }

    deinit {
        unsafe BIO_free(handle)
    }

    var bytes: [UInt8] {
        var start: UnsafeMutablePointer<CChar>? = nil
        let count = unsafe openssl_BIO_get_mem_data(handle, &start)
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }
}

/// True if `name` is an IPv4 or IPv6 address.
func isAddress(_ name: String) -> Bool {
    let address = unsafe a2i_IPADDRESS(name)
    unsafe ASN1_OCTET_STRING_free(address)
    ERR_clear_error()
    return unsafe address != nil
}

/// Answers OpenSSL's question for a password with none; by itself it would ask on the terminal.
private func refuseToAsk(
    _ text: UnsafeMutablePointer<CChar>?, _ size: Int32, _ writing: Int32,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    -1
}
