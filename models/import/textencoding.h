// In which encoding is a text file written?
//
// A byte order mark decides; else strict UTF-8; else strict GB18030; else nobody knows and the file is
// refused. The beginning of a large file decides where it can; the rest is then checked as it is read. No
// statistics: they misread short Chinese files. A file that is UTF-8 for a good while and then breaks is
// refused as damaged rather than read as GB18030, which would turn every text in it into other words.

#pragma once

#include "models/base/result.h"
#include "models/import/gb18030.h"
#include "models/import/utf8check.h"

#include <QFile>

#include <optional>

namespace shopglass {

enum class TextEncoding { Utf8, Utf8WithMark, Gb18030, Utf16LittleEndian, Utf16BigEndian };

/// As shown in the preview: "UTF-8 (BOM)". Not translated: names of standards.
QString encodingName(TextEncoding encoding);

/// Bytes of the byte order mark that the text begins behind.
int markSize(TextEncoding encoding, QByteArrayView head);

/// What is known of a text file once its beginning has been read.
struct KnownEncoding
{
    TextEncoding encoding = TextEncoding::Utf8;
    bool wholeChecked = true; ///< else whoever reads the file must check it with a TextCheck
    std::optional<qint64> notUtf8At; ///< where it cannot be UTF-8, for a GB18030 that nobody has named
};

/// Finds the encoding of an open file. `wanted` is "" for automatic, else the name of an encoding. Refuses
/// bytes that are no text, naming the line. Reads no more than is needed to be sure of the encoding, so that
/// a large file is read once only, by TextBlocks.
Result<KnownEncoding> detectEncoding(QFile &file, const QString &wanted);

/// Whether the bytes of a file are its encoding, block by block.
class TextCheck final
{
public:
    struct Fault
    {
        qint64 at = 0; ///< the byte in the file
        bool zeroByte = false;
    };

    /// The text begins at byte `from` of its file. Requires: UTF-8 or GB18030.
    TextCheck(TextEncoding encoding, qint64 from);

    /// Takes the next bytes. After a fault nothing may be fed.
    std::optional<Fault> feed(std::string_view bytes);
    /// Says that no more will come.
    [[nodiscard]] std::optional<Fault> finish() const;
    /// Whole UTF-8 characters beyond ASCII so far.
    [[nodiscard]] qint64 characters() const noexcept { return m_utf8.characters(); }

private:
    [[nodiscard]] qint64 position() const;

    bool m_isGb18030;
    qint64 m_from;
    Utf8Check m_utf8;
    Gb18030Check m_gb18030;
};

/// The sentence for a fault of a TextCheck.
Error encodingError(QFile &file, const KnownEncoding &known, const TextCheck::Fault &fault);

} // namespace shopglass
