#include "models/import/xmlpart.h"

#include "models/import/readticker.h"
#include "models/import/unpackedpart.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct XmlTexts
{
    Q_DECLARE_TR_FUNCTIONS(XmlTexts)
};

Error faultError(const ZipArchive &archive, const QString &part, XmlState state, const XmlReader &reader)
{
    switch (state) {
    case XmlState::DocumentType:
        return {XmlTexts::tr("The file %1 contains a document type, which no export has. It is refused for "
                             "safety; nothing was changed.")
                    .arg(archive.name()),
                {},
                ErrorKind::Refused};
    case XmlState::TooDeep:
        return archive.damagedError(QStringLiteral("XML is nested too deeply."));
    case XmlState::LongTag:
        return archive.damagedError(part + QStringLiteral(" has a tag without end."));
    default:
        return archive.damagedError(part + QLatin1String(": ") + QString::fromUtf8(reader.complaint()));
    }
}

} // namespace

Result<void> readXmlPart(const ZipArchive &archive, const QString &part, XmlVisitor &visitor,
                         const std::function<bool(qint64 done, qint64 total)> &betweenBlocks,
                         XmlReading reading)
{
    auto opened = archive.open(part);
    if (!opened)
        return opened.error();
    UnpackedPart file(std::move(*opened));
    XmlReader reader(visitor, reading);
    for (bool last = false; !last;) {
        const auto block = file.next();
        if (!block)
            return archive.damagedError(part + QStringLiteral(" cannot be unpacked."));
        last = block->empty();
        const XmlState state = last ? reader.finish() : reader.feed(*block);
        if (state == XmlState::Stopped)
            return {};
        if (state != XmlState::Open)
            return faultError(archive, part, state, reader);
        if (!betweenBlocks(file.bytesRead(), file.size()))
            return ReadTicker::cancelled();
    }
    return {};
}

} // namespace shopglass
