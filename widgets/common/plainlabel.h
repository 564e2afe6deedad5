// A label as one reads it: without the mark of its key, which Chinese texts put behind the words: "导入文件(&I)…".

#pragma once

#include <QString>

namespace shopglass {

QString plainLabel(const QString &label);

} // namespace shopglass
