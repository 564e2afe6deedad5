#include "app/pictures.h"

#include "models/report/htmlwriter.h"

#include <QBuffer>

namespace shopglass {

Result<void> writePagePicture(const QString &pageId, const PageInput &input, const PictureOptions &options,
                              const QString &path)
{
    Theme::setDeltaColours(input.text.language == Language::English ? DeltaColours::GreenUp
                                                                    : DeltaColours::RedUp);
    const QImage picture = grabPage(pageId, input, options.size, options.theme, options.scale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return writeFile(path, bytes);
}

} // namespace shopglass
