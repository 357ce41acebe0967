internal import CSystem

/// A system call that failed: which one, and the error number.
package struct SystemError: Error, Sendable, Equatable {
    package let call: StaticText
    package let number: Int32

    /// The system's words for the error.
    package var text: String {
        "\(call): \(unsafe String(cString: strerror(number)))"
    }

    /// The name of a system call.
    package typealias StaticText = String

    /// Too many open files, in this process or in all.
    package var isOutOfDescriptors: Bool {
        number == EMFILE || number == ENFILE || number == ENOBUFS || number == ENOMEM
    }
}

/// Makes a system call again while signals interrupt it, and turns its failure into an error.
@discardableResult
func system(_ name: String, _ call: () -> Int32) throws(SystemError) -> Int32 {
    while true {
        let result = call()
        if result >= 0 {
            return result
        }
        let number = shopwire_errno()
        if number != EINTR {
            throw SystemError(call: name, number: number)
        }
    }
}
