#include "models/import/filestamp.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shopglass {

namespace {

struct TextBlockTexts
{
    Q_DECLARE_TR_FUNCTIONS(TextBlockTexts)
};

} // namespace

FileStamp::FileStamp(QString path)
    : m_path(std::move(path))
{
    const QFileInfo info(m_path);
    m_bytes = info.size();
    m_changed = info.lastModified();
}

bool FileStamp::isStill() const
{
    const QFileInfo info(m_path);
    return info.exists() && info.size() == m_bytes && info.lastModified() == m_changed;
}

Error FileStamp::changedError(const QString &name)
{
    return {
        TextBlockTexts::tr("The file %1 changed while it was read. Please try again. Nothing was changed.")
            .arg(name),
        {},
        ErrorKind::Refused};
}

} // namespace shopglass
