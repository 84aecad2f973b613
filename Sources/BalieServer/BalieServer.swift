import CCmark
import CSodium
import Hummingbird
import HummingbirdCore
import Logging
import ServiceLifecycle
enum Placeholder { static let v = cmark_version() }
