// Bytes of text in any encoding: does every way of cutting them into blocks say the same, and does nothing
// but UTF-8 come out?

#include "models/import/textblocks.h"
#include "tests/fuzz/fuzz.h"

using namespace shopglass;

namespace {

template<class Check>
bool accepts(std::string_view text, std::size_t block)
{
    Check check;
    bool sound = true;
    fuzz::inBlocks(text, block, [&](std::string_view piece) { return sound = check.feed(piece); });
    return sound && check.isWhole();
}

void checkUtf8(std::string_view text)
{
    const bool sound = accepts<Utf8Check>(text, text.size() + 1);
    fuzz::claim(sound == fuzz::isUtf8(text), "our check of UTF-8 agrees with Qt's");
    fuzz::claim(sound == accepts<Utf8Check>(text, 3), "UTF-8 is the same in blocks");
}

std::string decodedGb18030(std::string_view text, std::size_t block)
{
    std::string utf8;
    std::string waiting;
    fuzz::inBlocks(text, block, [&](std::string_view piece) {
        waiting += piece;
        waiting.erase(0, Gb18030Decoder::shared().decode(waiting, utf8));
        return true;
    });
    return utf8 + '|' + std::to_string(waiting.size());
}

void checkGb18030(std::string_view text)
{
    const bool sound = accepts<Gb18030Check>(text, text.size() + 1);
    fuzz::claim(sound == accepts<Gb18030Check>(text, 3), "GB18030 is the same in blocks");
    const std::string whole = decodedGb18030(text, text.size() + 1);
    fuzz::claim(fuzz::isUtf8(whole), "GB18030 gives UTF-8");
    fuzz::claimSame(whole, decodedGb18030(text, 5), "GB18030 decodes the same in blocks");
    fuzz::claim(!sound || whole.ends_with("|0"), "what is whole is decoded to its end");
}

std::string decodedUtf16(std::string_view text, Utf16Decoder::Order order, std::size_t block)
{
    Utf16Decoder decoder(order);
    std::string utf8;
    bool sound = true;
    fuzz::inBlocks(text, block, [&](std::string_view piece) { return sound = decoder.decode(piece, utf8); });
    fuzz::claim(fuzz::isUtf8(utf8), "UTF-16 gives UTF-8");
    return sound ? utf8 + (decoder.isWhole() ? "|whole" : "|cut") : "no UTF-16";
}

void checkUtf16(std::string_view text, Utf16Decoder::Order order)
{
    fuzz::claimSame(decodedUtf16(text, order, text.size() + 1), decodedUtf16(text, order, 3),
                    "UTF-16 decodes the same in blocks");
}

void checkFile(std::string_view text, const QString &wanted)
{
    const fuzz::MemoryFile memory(text);
    QFile file(memory.path());
    fuzz::claim(file.open(QIODevice::ReadOnly), "the file opens");
    const auto known = detectEncoding(file, wanted);
    if (!known) {
        fuzz::claim(!known.error().sentence.isEmpty(), "a refusal says why");
        return;
    }
    auto blocks = TextBlocks::open(memory.path(), *known);
    fuzz::claim(blocks.ok(), "what was judged can be read");
    std::string utf8;
    for (;;) {
        const auto more = blocks->appendNext(utf8);
        if (!more)
            return;
        if (!*more)
            break;
    }
    fuzz::claim(fuzz::isUtf8(utf8), "a file that was read to its end gave UTF-8");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    static const QStringList wanted{QString(), QStringLiteral("UTF-8"), QStringLiteral("GB18030")};
    const QString encoding = wanted.at(int(input.choice(3)));
    const std::string_view text = input.rest();
    checkUtf8(text);
    checkGb18030(text);
    checkUtf16(text, Utf16Decoder::Order::LittleEndian);
    checkUtf16(text, Utf16Decoder::Order::BigEndian);
    checkFile(text, encoding);
    return 0;
}
