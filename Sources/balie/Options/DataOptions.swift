import ArgumentParser

/// Where Balie keeps what it stores.
struct DataOptions: ParsableArguments {
  @Option(help: "The folder with the database; made if it is not there.")
  var data = "balie-data"
}
