/// What every page of ours has around what it shows: no scripts, nothing fetched.
enum PageFrame {
    /// A page as a template.
    ///
    /// - Parameters:
    ///   - title: what a browser calls the page.
    ///   - style: rules besides those that all pages have.
    ///   - language: the language of the page, by its code.
    ///   - body: what the page shows.
    /// - Returns: the whole document.
    static func page(
        title: String,
        style: String = "",
        language: String = "en",
        body: String
    ) -> String {
        let styles = [PageTemplate.style, style].filter { !$0.isEmpty }.joined(separator: "\n")
        return """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>
            \(styles)
            </style>
            </head>
            <body>
            <main>
            \(body)</main>
            </body>
            </html>

            """
    }
}
