// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "experiments/experiments.h"

#include <functional>
#include <optional>

namespace rondo {

class Database;

/*!
    Brings what other programs recorded into the store. What was grouped there (an experiment of MLflow, a log
   folder of TensorBoard) becomes a run, what was trained there an experiment of it. Nothing is executed and
   the source is never written. A second import adds only what is new: where something came from is in the
   cause of the run and in the origin of the experiment, {"kind": "import", "source": "mlflow", "id": …}. Tags
   and notes are the person's after the first import.

   What cannot be read is named in ImportReport::problems, and the rest is imported. The error of a Result
   says that there is nothing to import, or that the store cannot be written. In the thread of \a database.
*/
namespace imports {

    struct Report {
        int runs = 0; //!< new ones
        int added = 0, updated = 0, unchanged = 0; //!< experiments
        qint64 points = 0; //!< of metrics, that were new or changed
        QStringList problems; //!< what was left out, and where it is
        ExperimentId first; //!< that is new or has something new; where there is none, of the others
    };

    struct Options {
        bool artifacts
            = false; //!< copies artifacts that are files of this computer into the experiment's folder
        //! Called now and then with the experiments so far; false ends the import.
        std::function<bool(const Report &)> progress;
    };

    //! What recorded something.
    enum class Program { Mlflow, Tensorboard };

    //! Which program recorded what lies at \a path, by what is there; nothing when it is none of them. Looks
    //! into folders, so it may take a while. Any thread.
    std::optional<Program> programOf(const QString &path);

    //! MLflow's tracking data. \a path: a folder of its file store ("mlruns"), or the file of its SQLite
    //! store.
    Result<Report> mlflow(Database &database, const Project &project, const QString &path,
                          const Options &options = {});

    //! TensorBoard's event files in \a folder and below; each folder that holds some is one experiment.
    Result<Report> tensorboard(Database &database, const Project &project, const QString &folder,
                               const Options &options = {});

} // namespace imports

} // namespace rondo
