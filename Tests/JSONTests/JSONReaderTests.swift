import Testing

@Suite struct JSONReaderTests {}
