#include "app/pictures.h"

#include "models/report/htmlwriter.h"

#include <QBuffer>
#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PagePicture)
};

} // namespace

Result<void> writePagePicture(const QString &pageId, const PageInput &input, const PictureOptions &options,
                              const QString &path)
{
    Theme::setChangeColours(ChangeColours::Judged);
    const QImage picture = grabPage(pageId, input, options);
    if (picture.isNull())
        return Error{Texts::tr("The page has no part %1. Leave --part out to see all of it.")
                         .arg(options.part.value_or(0)),
                     {},
                     ErrorKind::Usage};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return writeFile(path, bytes);
}

} // namespace shopglass
