// Reads every line of a file with simdjson, building a document and walking all of it:
// prints MB a second of the processor, the median of five runs after one.
#include <algorithm>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <simdjson.h>
#include <vector>

static size_t walk(simdjson::dom::element element) {
    using simdjson::dom::element_type;
    switch (element.type()) {
    case element_type::OBJECT: {
        size_t sum = 0;
        for (auto field : simdjson::dom::object(element)) sum += field.key.size() + walk(field.value);
        return sum;
    }
    case element_type::ARRAY: {
        size_t sum = 0;
        for (auto child : simdjson::dom::array(element)) sum += walk(child);
        return sum;
    }
    case element_type::STRING: return std::string_view(element).size();
    case element_type::INT64: return size_t(int64_t(element));
    case element_type::UINT64: return size_t(uint64_t(element));
    case element_type::DOUBLE: return size_t(double(element));
    case element_type::BOOL: return bool(element);
    default: return 0;
    }
}

int main(int, char **arguments) {
    std::ifstream file(arguments[1], std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const size_t bytes = text.size();
    text.append(simdjson::SIMDJSON_PADDING, '\0');
    simdjson::dom::parser parser;
    std::vector<double> paces;
    size_t sum = 0;
    for (int run = 0; run < 6; run++) {
        const clock_t start = clock();
        for (size_t place = 0; place < bytes;) {
            const size_t end = std::min(text.find('\n', place), bytes);
            sum += walk(parser.parse(text.data() + place, end - place, false));
            place = end + 1;
        }
        const double seconds = double(clock() - start) / CLOCKS_PER_SEC;
        if (run > 0) paces.push_back(bytes / seconds / 1e6);
    }
    std::sort(paces.begin(), paces.end());
    std::cout << paces[2] << "\n";
    return sum == 0;
}
