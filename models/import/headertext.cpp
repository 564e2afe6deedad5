#include "models/import/headertext.h"

namespace shopglass {
namespace {

bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return c.isSpace() || code < 0x20 || (code >= 0x200B && code <= 0x200F)
        || (code >= 0x202A && code <= 0x202E) || code == 0x2060 || code == 0xFEFF || code == 0x00AD;
}

QChar plain(QChar c)
{
    switch (c.unicode()) {
    case u'帐':
        return u'账';
    case u'【':
    case u'〔':
    case u'[':
    case u'{':
        return u'(';
    case u'】':
    case u'〕':
    case u']':
    case u'}':
        return u')';
    default:
        return c;
    }
}

} // namespace

QString headerKey(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_KC).toLower();
    QString key;
    key.reserve(composed.size());
    for (const QChar c : composed) {
        if (!isInvisible(c))
            key.append(plain(c));
    }
    // An export's own trick against spreadsheets is no part of the name either.
    while (key.startsWith(u'\''))
        key.remove(0, 1);
    return key;
}

QString headerKey(std::string_view utf8)
{
    return headerKey(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

} // namespace shopglass
