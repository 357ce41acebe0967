internal import CSystem

/// The processors this program may use.
package enum Processors {
    package static var count: Int {
        max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }
}
