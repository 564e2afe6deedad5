#include "models/sample/sampletexts.h"

#include <QDir>

namespace shopglass {

Error sampleWriteError(const QString &path, const QString &detail)
{
    return {
        SampleTexts::tr("The sample file %1 could not be written; check the folder's permission and the free "
                        "space, then try again.")
            .arg(QDir::toNativeSeparators(path)),
        detail, ErrorKind::Failure};
}

} // namespace shopglass
