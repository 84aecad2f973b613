import CCLD2
import CICU
import CStemmer

/// Placeholder of the cold build, replaced by the first type of the target.
enum Placeholder {}
